using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using TengchongPortal.Data.Mappings.Guards;

namespace TengchongPortal.Web.Tests.Database.SqlServer;

/// <summary>The server database without a server: its scripts parse, its objects form a valid model, its migrations end where the model is.</summary>
public sealed class ServerScriptTests
{
    [Fact]
    public void The_script_of_the_migrations_is_correct_transact_sql() =>
        Assert.NotEmpty(ServerScript.Parse(ServerScript.OfMigrations()).OfType<CreateTableStatement>());

    [Fact]
    public void The_objects_of_the_database_form_a_valid_model()
    {
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        var statements = ServerScript.Parse(ServerScript.OfModel()).Where(statement => statement is CreateTableStatement or CreateIndexStatement or AlterTableAddTableElementStatement).ToList();
        statements.ForEach(statement => model.AddObjects(ServerScript.TextOf(statement)));
        SqlServerGuards.Create.ToList().ForEach(model.AddObjects);

        Assert.Empty(model.Validate().Where(message => message.MessageType is Microsoft.SqlServer.Dac.DacMessageType.Error).Select(message => message.ToString()));
        Assert.Equal(SqlServerGuards.Create.Count(), model.GetObjects(DacQueryScopes.UserDefined, DmlTrigger.TypeClass).Count());
        Assert.Equal(statements.OfType<CreateTableStatement>().Count(), model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass).Count());
    }

    [Fact]
    public void A_reference_to_nothing_does_not_form_a_valid_model() // what the test above can see
    {
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        model.AddObjects("CREATE TABLE [A] ([Id] int NOT NULL PRIMARY KEY, [BId] int NOT NULL REFERENCES [B] ([Id]))");

        Assert.NotEmpty(model.Validate());
    }

    [Fact]
    public void The_migrations_end_where_the_model_is()
    {
        var migrated = SchemaShape.After(ServerScript.Parse(ServerScript.OfMigrations())).Lines.Where(line => !line.StartsWith("column __EFMigrationsHistory.", StringComparison.Ordinal));
        var modelled = SchemaShape.After([.. ServerScript.Parse(ServerScript.OfModel()), .. SqlServerGuards.Create.SelectMany(ServerScript.Parse)]).Lines;

        Assert.Equal(modelled, migrated);
    }
}
