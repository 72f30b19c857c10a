using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>The edition behind a public row: texts that still have their hash, and signatures that were really given, by people who did not write it.</summary>
internal sealed class EditionCheck(BreakList breaks)
{
    private static readonly EditorialEvent[] _doors = [EditorialEvent.Release, EditorialEvent.Fire, EditorialEvent.RetroComplete];

    /// <param name="batchHash">What the batch registered, for a carried-over edition.</param>
    public void Check(Edition edition, IEnumerable<AuditEntry> audit, string? batchHash)
    {
        var where = $"索引号{edition.Document.IndexNumber ?? "无"}第{edition.Number}版";
        CheckContents(edition, where);
        CheckSignatures(edition, audit.ToList(), where);
        if (edition.Plan is { IsCarriedOver: true })
        {
            breaks.Require(batchHash == edition.CurrentHash, "signature.batch", where, $"{where}没有对应的迁移批次，或与批次登记的文本摘要不符。");
            return;
        }

        foreach (var door in edition.Events.Where(line => _doors.Contains(line.Event)))
        {
            CheckGates(edition, door, where);
        }
    }

    private void CheckContents(Edition edition, string where)
    {
        foreach (var revision in edition.Revisions)
        {
            var holds = edition.State == EditorialState.Purged ? revision.Content is null : revision.IsIntact;
            breaks.Require(holds, "content.hash", $"{where}第{revision.Number}稿", $"{where}第{revision.Number}稿的内容与其摘要不符，写入之后被改动或删除。");
        }

        breaks.Require(
            edition.Revisions.Any(revision => revision.Id == edition.CurrentRevisionId && revision.Hash == edition.CurrentHash),
            "content.current",
            where,
            $"{where}登记的现行文本不在它的各稿之中。");
    }

    /// <summary>The person of a signature stands in the record book and in the chained audit trail; all three must agree.</summary>
    private void CheckSignatures(Edition edition, List<AuditEntry> audit, string where)
    {
        foreach (var signature in edition.Signatures)
        {
            var line = edition.Events.FirstOrDefault(line => IsGivenBy(line, signature));
            breaks.Require(
                line is not null && audit.Exists(entry => entry.ActorId == line.ActorId && entry.At == signature.SignedAt && entry.Act == line.Event.ToString()),
                "signature.trail",
                where,
                $"{where}上{signature.PersonName}的签字与办理记录或审计日志不符，签字人、时间或文本被改动过。");
        }

        breaks.Require(!edition.Signatures.Any(signature => edition.IsAuthor(signature.PersonId)), "signature.author", where, $"{where}的审签人中有起草人或修改人。");
    }

    /// <summary>The line of its gate; in an emergency two persons sign together in one line that has none (workflow.md 3.8).</summary>
    private static bool IsGivenBy(StateEvent line, Signature signature)
    {
        var person = (signature.PersonId, signature.PersonName);
        var isHis = line.Event == EditorialEvent.Emergency
            ? person == (line.ActorId, line.ActorName) || person == (line.SecondActorId.GetValueOrDefault(), line.SecondActorName)
            : person == (line.ActorId, line.ActorName) && line.Gate == signature.Gate;
        return isHis && line.RevisionHash == signature.RevisionHash && line.At == signature.SignedAt;
    }

    private void CheckGates(Edition edition, StateEvent door, string where)
    {
        var given = edition.Signatures.Where(signature => signature.RevisionHash == door.RevisionHash && signature.SignedAt <= door.At).ToList();
        breaks.Require(
            edition.Plan is { } plan && plan.Gates.All(gate => given.Exists(signature => signature.Gate == gate)),
            "signature.missing",
            where,
            $"{where}公开时缺少应有的审核签字。");
        breaks.Require(
            given.DistinctBy(signature => signature.PersonId).Count() == given.Count,
            "signature.twice",
            where,
            $"{where}有同一人签了两道审核关。");
    }
}
