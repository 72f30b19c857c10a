using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Warnings;

namespace TengchongPortal.Testing;

/// <summary>A warning form, the lists of the tests, and what is filled in from them.</summary>
public static class WarningForms
{
    public static RevisionText FormText { get; } = Texts.Notice("〔地点〕〔种类〕避险提示") with
    {
        Summary = "〔地点〕〔种类〕时怎样避险、向哪里求助。",
        Body = "〔时间〕起，〔地点〕进入〔种类〕状态，请立即离开危险地段。求助电话：〔电话〕。",
        DocumentNumber = "",
        Keywords = "〔种类〕；避险",
        Theme = "民政、扶贫、救灾",
        Genre = "06",
    };

    public static WarningForm Form { get; } = new(new Guid("0190a000-0000-7000-8000-00000000f001"), new string('f', ContentHash.Length), FormText);

    public static WarningKit Kit { get; } = new(Form, new(["暴雨橙色预警", "山洪灾害红色预警"], ["腾冲市", "猴桥镇"], [new("119", "消防救援")]), Texts.Column);

    public static WarningFilling Chosen(DateTimeOffset at) => new(Form.Hash, "暴雨橙色预警", "猴桥镇", WarningTimes.At(at)[0], "119");

    /// <summary>The form filled in at a moment.</summary>
    public static RevisionText Text(DateTimeOffset? at = null) => Kit.Make(Chosen(at ?? EditionBuilder.DefaultStart), at ?? EditionBuilder.DefaultStart);

    /// <summary>A warning that stands filled in and is not put up yet.</summary>
    public static EditionBuilder Builder() => new EditionBuilder().Saying(Text()).OfType("emergency");
}
