using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Domain.Disclosures.Sampling;

/// <summary>What the office said of a sampled text (发布后抽查). Written once; it changes nothing in public, whoever finds a fault goes the ordinary ways.</summary>
public sealed class SampleVerdict : IWrittenOnce
{
    public const int RemarkMaxLength = 1000;

    private SampleVerdict()
    {
    }

    public Guid Id { get; private set; }

    public Guid EditionId { get; private set; }

    /// <summary>The text that was judged, as it went out.</summary>
    public string RevisionHash { get; private set; } = "";

    public SampleOutcome Outcome { get; private set; }

    public string Remark { get; private set; } = "";

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public DateTimeOffset GivenAt { get; private set; }

    /// <exception cref="RuleBrokenException">As <see cref="Objection"/>, or <c>content.sample-remark</c>.</exception>
    public static SampleVerdict Give(Edition edition, SampleOutcome outcome, string remark, Actor person, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(remark);
        if (Objection(edition, person) is { } objection)
        {
            throw From(objection);
        }

        Require(outcome == SampleOutcome.Sound || remark.Trim().Length > 0, "content.sample-remark", "发现问题的，请写明哪里有问题、应当怎样。");
        return new()
        {
            Id = Guid.CreateVersion7(at),
            EditionId = edition.Id,
            RevisionHash = edition.CurrentHash,
            Outcome = outcome,
            Remark = remark.Trim(),
            PersonId = person.Id,
            PersonName = person.Name,
            GivenAt = at,
        };
    }

    /// <summary>Why the text is not this person's to judge, or null.</summary>
    public static Refusal? Objection(Edition edition, Actor person)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(person);
        return edition switch
        {
            _ when !edition.Allows(OnOwn(person), Capability.ReviewOffice) => new("workflow.capability", "您没有对这份稿件执行该操作的权限。"),
            _ when HandsOf(edition).Contains(person.Id) => new("sample.own", "参与过起草、修改或者审签的人不得抽查同一份稿件。"),
            { State: EditorialState.Purged } => new("sample.purged", "这份稿件的内容已依法清除，不再抽查。"),
            _ => null,
        };
    }

    /// <summary>Whoever wrote the text or signed it, or for whom it was signed: told of a fault, and kept from judging.</summary>
    public static ImmutableHashSet<Guid> HandsOf(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return
        [
            .. edition.Authors.Select(author => author.PersonId),
            .. edition.Signatures.Select(signature => signature.PersonId),
            .. edition.Signatures.Select(signature => signature.ForId).OfType<Guid>(),
        ];
    }

    /// <summary>A verdict can wait, so nobody gives it for an absent one, who may be a hand in the text.</summary>
    private static Actor OnOwn(Actor person) => person with { Grants = [.. person.Grants.Where(grant => grant.For is null)] };
}
