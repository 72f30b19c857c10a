using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Desk;
using TengchongPortal.Web.Wording;
using TengchongPortal.Web.Wording.Hotline;
using TengchongPortal.Web.Wording.Letters;

namespace TengchongPortal.Web.Tests.Wording;

/// <summary>No state, event, gate or role reaches a page by its English name, and no two of a kind read alike.</summary>
public sealed class LabelTests
{
    public static TheoryData<string, string[]> Labels => new()
    {
        { nameof(EditorialState), LabelsOf<EditorialState>(one => one.Label) },
        { nameof(EditorialEvent), LabelsOf<EditorialEvent>(one => one.Label) },
        { nameof(Gate), LabelsOf<Gate>(one => one.Label) },
        { nameof(Openness), LabelsOf<Openness>(one => one.Label) },
        { nameof(RelationKind), LabelsOf<RelationKind>(one => one.Label) },
        { nameof(SecrecyOutcome), LabelsOf<SecrecyOutcome>(one => one.Label) },
        { nameof(ChangeKind), LabelsOf<ChangeKind>(one => one.Label) },
        { nameof(BodyFormat), LabelsOf<BodyFormat>(one => one.Label) },
        { nameof(RecordOrigin), LabelsOf<RecordOrigin>(one => one.Label) },
        { nameof(PublishedPrecision), LabelsOf<PublishedPrecision>(one => one.Label) },
        { nameof(StaffRole), LabelsOf<StaffRole>(one => one.Label) },
        { nameof(Capability), LabelsOf<Capability>(one => one.Label) },
        { nameof(NoticeKind), LabelsOf<NoticeKind>(one => one.Label) },
        { nameof(DeskSection), LabelsOf<DeskSection>(one => one.Label) },
        { nameof(LetterKind), LabelsOf<LetterKind>(one => one.Label) },
        { nameof(LetterState), LabelsOf<LetterState>(one => one.Label) },
        { nameof(LetterAct), LabelsOf<LetterAct>(one => one.Label) },
        { nameof(LetterRating), LabelsOf<LetterRating>(one => one.Label) },
        { nameof(LetterLight), LabelsOf<LetterLight>(one => one.Label) },
        { nameof(HotlineDirection), LabelsOf<HotlineDirection>(one => one.Label) },
        { nameof(HotlineStage), LabelsOf<HotlineStage>(one => one.Label) },
        { nameof(QuestionAction), LabelsOf<QuestionAction>(one => one.Label) },
        { nameof(QuestionOutcome), LabelsOf<QuestionOutcome>(one => one.Label) },
        { nameof(RefusalGround), LabelsOf<RefusalGround>(one => one.Label) },
    };

    [Theory]
    [MemberData(nameof(Labels))]
    public void Every_member_has_a_chinese_label_of_its_own(string kind, string[] labels)
    {
        Assert.All(labels, label => Assert.True(label.Any(character => character is >= '\u4e00' and <= '\u9fff'), $"{kind}: {label}"));
        Assert.Equal(labels.Length, labels.Distinct().Count());
    }

    private static string[] LabelsOf<T>(Func<T, string> label)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(label)];
}
