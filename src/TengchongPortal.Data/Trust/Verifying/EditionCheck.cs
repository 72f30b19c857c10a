using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>The edition behind a public row: texts that still have their hash, and signatures that were really given, by people who did not write it.</summary>
internal sealed class EditionCheck(BreakList breaks)
{
    /// <param name="batchHash">What the batch registered, for a carried-over edition.</param>
    public void Check(Edition edition, IEnumerable<AuditEntry> audit, string? batchHash)
    {
        var where = $"索引号{edition.Document.IndexNumber ?? "无"}第{edition.Number}版";
        CheckContents(edition, where);
        var trail = audit.ToList();
        CheckSignatures(edition, trail, where);
        if (edition.Plan is { IsCarriedOver: true })
        {
            breaks.Require(batchHash == edition.CurrentHash, "signature.batch", where, $"{where}没有对应的迁移批次，或与批次登记的文本摘要不符。");
            return;
        }

        CheckPublicSteps(edition, trail, where);
        foreach (var door in edition.Events.Where(line => EditorialWorkflow.SignedDoors.Contains(line.Event)))
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
            var line = edition.Events.FirstOrDefault(line => IsTakenWith(line, signature));
            breaks.Require(
                line is not null && audit.Exists(entry => IsTold(entry, line, signature.PersonId)),
                "signature.trail",
                where,
                $"{where}上{signature.PersonName}的签字与办理记录或审计日志不符，签字人、时间或文本被改动过。");
        }

        breaks.Require(!edition.Signatures.Any(signature => edition.Authors.Any(author => signature.IsHandOf(author.PersonId))), "signature.author", where, $"{where}的审签人中有起草人或修改人。");
    }

    /// <summary>The two keys of an emergency release sign in one line: 保密 is the first person's, 终审 the second's.</summary>
    private static bool IsTakenWith(StateEvent line, Signature signature)
    {
        var (person, name, absent) = line switch
        {
            { Event: EditorialEvent.Emergency } when signature.Gate == Gate.FinalSign => (line.SecondActorId, line.SecondActorName, line.SecondForId),
            { Event: EditorialEvent.Emergency } when signature.Gate == Gate.Secrecy => (line.ActorId, line.ActorName, line.ForId),
            { Gate: { } gate } when gate == signature.Gate => (line.ActorId, line.ActorName, line.ForId),
            _ => ((Guid?)null, "", (Guid?)null),
        };
        return person == signature.PersonId && name == signature.PersonName && absent == signature.ForId && line.RevisionHash == signature.RevisionHash && line.At == signature.SignedAt;
    }

    private static bool IsTold(AuditEntry entry, StateEvent line, Guid person) =>
        entry.ActorId == person && entry.At == line.At && entry.Act == line.Event.ToString();

    /// <summary>
    /// What citizens saw change stands in the audit trail too, with its person and its time: whoever rewrites the publication log must
    /// rewrite the other chain as well. The succession of an old edition is part of its successor's release and has no line of its own.
    /// </summary>
    private void CheckPublicSteps(Edition edition, List<AuditEntry> audit, string where)
    {
        foreach (var line in edition.Events.Where(line => line.Event != EditorialEvent.Supersede && PublicEvents.KindOf(edition, line) is not null))
        {
            breaks.Require(
                audit.Exists(entry => IsTold(entry, line, line.ActorId)) && (line.SecondActorId is not { } second || audit.Exists(entry => IsTold(entry, line, second))),
                "publication.trail",
                where,
                $"{where}办理记录第{line.Number}行的公开步骤与审计日志不符，办理人或时间被改动过。");
        }
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
