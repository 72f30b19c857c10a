using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Domain.Channels;

/// <summary>A line of the carrier ledger: a released text was also put up at another carrier, by whom, when, with which proof. Written once; a second posting is a second line.</summary>
public sealed class CarrierPosting : IWrittenOnce
{
    public const int PlaceMaxLength = 100;
    public const int ProofMaxLength = 500;

    private CarrierPosting()
    {
    }

    public Guid Id { get; private set; }

    public Guid DocumentId { get; private set; }

    public string CarrierKey { get; private set; } = "";

    public string Place { get; private set; } = "";

    public string Proof { get; private set; } = "";

    public DateTimeOffset PostedAt { get; private set; }

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public DateTimeOffset EnteredAt { get; private set; }

    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>, <c>posting.unreleased</c>, <c>posting.portal</c>, <c>content.posting-time</c> or <c>content.posting-proof</c>.</exception>
    public static CarrierPosting Enter(Document document, Carrier carrier, PostingWords words, Actor person, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(carrier);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(person);
        Require(IsOpenTo(person, document), "workflow.capability", "您没有登记该机构信息公开载体的权限。");
        Require(document.FirstPublishedAt is not null, "posting.unreleased", "这条信息还没有公开，不能登记其他载体。");
        Require(!carrier.IsPortal, "posting.portal", "在本网站公开由系统自动登记，不用另行登记。");
        Require(words.PostedAt <= now, "content.posting-time", "公开时间不能晚于现在。");
        Require(!carrier.IsProvedByAddress || IsAddress(words.Proof), "content.posting-proof", "在政务新媒体公开的，请填写可以打开的网址，以 https:// 开头。");
        return new()
        {
            Id = Guid.CreateVersion7(now),
            DocumentId = document.Id,
            CarrierKey = carrier.Key,
            Place = words.Place.Trim(),
            Proof = words.Proof.Trim(),
            PostedAt = words.PostedAt,
            PersonId = person.Id,
            PersonName = person.Name,
            EnteredAt = now,
        };
    }

    /// <summary>Whoever drafts or releases for the organ enters where else its texts were put up.</summary>
    public static bool IsOpenTo(Actor person, Document document)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(document);
        return person.May(Capability.WriteDrafts, document.OrganPath) || person.May(Capability.RunReleases, document.OrganPath);
    }

    private static bool IsAddress(string proof) =>
        Uri.TryCreate(proof.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
