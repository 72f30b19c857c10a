using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace TengchongPortal.Web.Tests.Database.SqlServer;

/// <summary>What a script leaves behind: one line per column, index and trigger, found by replaying its statements.</summary>
internal sealed class SchemaShape : TSqlFragmentVisitor
{
    private readonly SortedSet<string> _lines = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Lines => _lines;

    public static SchemaShape After(IEnumerable<TSqlStatement> statements)
    {
        var shape = new SchemaShape();
        foreach (var statement in statements)
        {
            statement.Accept(shape);
        }

        return shape;
    }

    public override void Visit(CreateTableStatement node) => Add(node.SchemaObjectName, node.Definition);

    public override void Visit(AlterTableAddTableElementStatement node) => Add(node.SchemaObjectName, node.Definition);

    public override void Visit(AlterTableAlterColumnStatement node)
    {
        var column = $"column {NameOf(node.SchemaObjectName)}.{node.ColumnIdentifier.Value} ";
        _lines.RemoveWhere(line => line.StartsWith(column, StringComparison.Ordinal));
        _lines.Add(column + ServerScript.TextOf(node.DataType));
    }

    public override void Visit(AlterTableDropTableElementStatement node)
    {
        foreach (var element in node.AlterTableDropTableElements.Where(element => element.TableElementType is TableElementType.Column))
        {
            _lines.RemoveWhere(line => line.StartsWith($"column {NameOf(node.SchemaObjectName)}.{element.Name.Value} ", StringComparison.Ordinal));
        }
    }

    public override void Visit(DropTableStatement node)
    {
        foreach (var table in node.Objects.Select(NameOf))
        {
            _lines.RemoveWhere(line => line.StartsWith($"column {table}.", StringComparison.Ordinal) || line.StartsWith($"index {table}.", StringComparison.Ordinal) || line.StartsWith($"trigger {table}.", StringComparison.Ordinal));
        }
    }

    public override void Visit(CreateIndexStatement node) =>
        _lines.Add($"index {NameOf(node.OnName)}.{node.Name.Value} {(node.Unique ? "unique" : "plain")} ({string.Join(',', node.Columns.Select(ServerScript.TextOf))}) {(node.FilterPredicate is { } filter ? ServerScript.TextOf(filter) : "")}");

    public override void Visit(DropIndexStatement node)
    {
        foreach (var clause in node.DropIndexClauses.OfType<DropIndexClause>())
        {
            _lines.RemoveWhere(line => line.StartsWith($"index {NameOf(clause.Object)}.{clause.Index.Value} ", StringComparison.Ordinal));
        }
    }

    public override void Visit(CreateTriggerStatement node) => _lines.Add($"trigger {NameOf(node.TriggerObject.Name)}.{NameOf(node.Name)}");

    public override void Visit(DropTriggerStatement node)
    {
        foreach (var trigger in node.Objects.Select(NameOf))
        {
            _lines.RemoveWhere(line => line.StartsWith("trigger ", StringComparison.Ordinal) && line.EndsWith($".{trigger}", StringComparison.Ordinal));
        }
    }

    /// <summary>Statements that need a batch of their own travel as a text inside the script.</summary>
    public override void Visit(ExecutableStringList node)
    {
        if (node.Strings is [StringLiteral whole])
        {
            ServerScript.Parse(whole.Value).ToList().ForEach(statement => statement.Accept(this));
        }
    }

    private void Add(SchemaObjectName table, TableDefinition definition)
    {
        foreach (var column in definition.ColumnDefinitions)
        {
            _lines.Add($"column {NameOf(table)}.{column.ColumnIdentifier.Value} {TextOf(column)}");
        }
    }

    // What the database computes has no type of its own.
    private static string TextOf(ColumnDefinition column) => column.DataType is { } type ? ServerScript.TextOf(type) : $"AS {ServerScript.TextOf(column.ComputedColumnExpression)}";

    private static string NameOf(SchemaObjectName name) => name.BaseIdentifier.Value;
}
