using TengchongPortal.Data.Importing.Mapping;
using TengchongPortal.Data.Trust;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Importing.CarryingOver;

/// <summary>Judges a chunk of lines against what is here and writes it in one transaction: a crash leaves whole chunks only.</summary>
public sealed class ChunkImport(PortalDbContext db, PortalTransactions transactions, HashChains chains, CarryOver carryOver, TimeProvider clock)
{
    public async Task RunAsync(ImportRun run, IReadOnlyList<LineOutcome> outcomes, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(run);
        var verdicts = run.Order.IsDryRun
            ? await JudgeAsync(run.Imagined, outcomes, ct)
            : await transactions.RunAsync(token => WriteAsync(run, outcomes, token), ct);
        run.Tally.Add(verdicts);
    }

    private async Task<List<LineVerdict>> JudgeAsync(KnownLines known, IReadOnlyList<LineOutcome> outcomes, CancellationToken ct)
    {
        await known.LookUpAsync(db, [.. outcomes.Select(outcome => outcome.Mapped).OfType<MappedLine>()], ct);
        return [.. outcomes.Select(known.Judge)];
    }

    private async Task<List<LineVerdict>> WriteAsync(ImportRun run, IReadOnlyList<LineOutcome> outcomes, CancellationToken ct)
    {
        var verdicts = await JudgeAsync(new KnownLines(), outcomes, ct);
        var lines = verdicts.Where(verdict => verdict.IsAccepted).Select(verdict => verdict.Mapped!).ToList();
        if (run.BatchId is null && lines.Count == 0)
        {
            return verdicts;
        }

        // Looking for changes after every query would cost more than the work: once, before saving, is enough.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var batch = await BatchAsync(run, ct);
            await carryOver.WriteAsync(batch, run.Operator, lines, ct);
            Count(batch, run, verdicts);
            await chains.AppendAsync(new AuditLine(clock.GetUtcNow(), run.Operator.Id, run.Operator.Name, "Import", batch.Id.ToString(), "import", AuditLine.Done), ct);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }

        return verdicts;
    }

    private async Task<ImportBatch> BatchAsync(ImportRun run, CancellationToken ct)
    {
        if (run.BatchId is { } id)
        {
            return (await db.ImportBatches.FindAsync([id], ct))!;
        }

        var batch = db.ImportBatches.Add(ImportBatch.Start(run.Order.FileName, run.FileSha256, run.Order.Operator, clock.GetUtcNow())).Entity;
        run.BatchId = batch.Id;
        return batch;
    }

    private static void Count(ImportBatch batch, ImportRun run, List<LineVerdict> verdicts) => batch.Count(
        run.Tally.Accepted + verdicts.Count(verdict => verdict.IsAccepted),
        run.Tally.Unchanged + verdicts.Count(verdict => verdict.IsUnchanged),
        run.Tally.Refused + verdicts.Count(verdict => verdict.Refusal is not null));
}
