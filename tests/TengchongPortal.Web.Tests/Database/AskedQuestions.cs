using System.Collections.Concurrent;
using System.Data.Common;
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
internal sealed record AskedQuestion(string Sql, IReadOnlyList<string> Plan);
