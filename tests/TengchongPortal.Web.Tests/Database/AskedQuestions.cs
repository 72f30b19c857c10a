using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>Keeps what was asked of the database, each question with the plan that SQLite made for it.</summary>
internal sealed class AskedQuestions : DbCommandInterceptor
{
    private readonly ConcurrentQueue<AskedQuestion> _asked = [];

    /// <summary>What was asked since the last time.</summary>
    public IReadOnlyList<AskedQuestion> Take()
    {
        var taken = _asked.ToList();
        _asked.Clear();
        return taken;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        _asked.Enqueue(new(command.CommandText, await PlanAsync(command, cancellationToken)));
        return result;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Noted(command, result);

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => Noted(command, result);

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Noted(command, result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) => ValueTask.FromResult(Noted(command, result));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => ValueTask.FromResult(Noted(command, result));

    // No page asks like this; that one did is what a test wants to know, with no plan.
    private T Noted<T>(DbCommand command, T result)
    {
        _asked.Enqueue(new(command.CommandText, []));
        return result;
    }

    private static async Task<IReadOnlyList<string>> PlanAsync(DbCommand command, CancellationToken ct)
    {
        await using var explain = command.Connection!.CreateCommand();
        (explain.CommandText, explain.Transaction) = ($"EXPLAIN QUERY PLAN {command.CommandText}", command.Transaction);
        foreach (DbParameter parameter in command.Parameters)
        {
            var copy = explain.CreateParameter();
            (copy.ParameterName, copy.Value) = (parameter.ParameterName, parameter.Value);
            explain.Parameters.Add(copy);
        }

        await using var reader = await explain.ExecuteReaderAsync(ct);
        var steps = new List<string>();
        while (await reader.ReadAsync(ct))
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }
}

/// <summary>One question and the steps by which it is answered.</summary>
internal sealed partial record AskedQuestion(string Sql, IReadOnlyList<string> Plan)
{
    /// <summary>Tables that stay small however long the portal runs: the house, and what is fixed about it.</summary>
    private static readonly string[] _small = ["Organs", "OrganNames", "OrganMergers", "Columns", "ResponsibilityEntries", "PhoneLineEntries", "PublicCounts", "Flags", "YearTopicEntries"];

    /// <summary>What nearly every row fulfils.</summary>
    private static readonly string[] _common = ["IsCurrent", "Visibility", "ServedUntil"];

    /// <summary>True when the answer takes longer the more is published: a walk over a whole table or over all that is current, that no limit ends.</summary>
    public bool Grows => Plan.Any(step => IsWalk(step) && !(IsLimited && !IsSifted(Walked().Match(step).Groups[1].Value)));

    // Where everything must be sorted or grouped first, the limit ends nothing; a question whether there is any ends at the first.
    private bool IsLimited => (Sql.Contains("LIMIT", StringComparison.Ordinal) || Sql.StartsWith("SELECT EXISTS", StringComparison.Ordinal)) && !Plan.Any(step => step.StartsWith("USE TEMP B-TREE", StringComparison.Ordinal));

    private bool IsWalk(string step) =>
        Whole().Match(step) is { Success: true } whole ? !_small.Contains(TableOf(whole.Groups[1].Value)) : AllCurrent().IsMatch(step);

    /// <summary>Whether a row is asked for more than nearly every row has: then a limit may be reached late or never.</summary>
    private bool IsSifted(string alias) =>
        Sql.Split('\n').SkipWhile(line => !line.Contains($"AS \"{alias}\"", StringComparison.Ordinal))
            .SkipWhile(line => !line.TrimStart().StartsWith("WHERE", StringComparison.Ordinal))
            .TakeWhile(line => !Ends().IsMatch(line))
            .SelectMany(line => Regex.Matches(line, $"\"{alias}\"\\.\"(\\w+)\""))
            .Any(column => !_common.Contains(column.Groups[1].Value));

    private string? TableOf(string alias) => Regex.Match(Sql, $"\"(\\w+)\" AS \"{alias}\"") is { Success: true } named ? named.Groups[1].Value : null;

    [GeneratedRegex(@"^SCAN (?!CONSTANT)(\w+)")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?:SCAN|SEARCH) (\w+)")]
    private static partial Regex Walked();

    [GeneratedRegex(@"^\s*(?:ORDER BY|GROUP BY|LIMIT)")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\(IsCurrent=\?\)$")]
    private static partial Regex AllCurrent();
}
