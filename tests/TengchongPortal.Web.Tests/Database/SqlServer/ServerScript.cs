using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace TengchongPortal.Web.Tests.Database.SqlServer;

/// <summary>The scripts for the server database, as an administrator would get them, parsed by the server's own grammar.</summary>
internal static class ServerScript
{
    /// <summary>All migrations from an empty database, not idempotent.</summary>
    public static string OfMigrations()
    {
        using var db = TwoDatabases.Open(isEmbedded: false);
        return db.GetService<IMigrator>().GenerateScript();
    }

    /// <summary>The tables and indexes of the model as it is now.</summary>
    public static string OfModel()
    {
        using var db = TwoDatabases.Open(isEmbedded: false);
        return db.Database.GenerateCreateScript();
    }

    public static IReadOnlyList<TSqlStatement> Parse(string script)
    {
        using var reader = new StringReader(script);
        var tree = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        Assert.Empty(errors.Select(error => $"{error.Line}:{error.Column} {error.Message}"));
        return [.. tree.Batches.SelectMany(batch => batch.Statements)];
    }

    public static string TextOf(TSqlFragment fragment) =>
        string.Concat(fragment.ScriptTokenStream.Skip(fragment.FirstTokenIndex).Take(fragment.LastTokenIndex - fragment.FirstTokenIndex + 1).Select(token => token.Text));
}
