using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Web.Components.Books;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Notices;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Specimen;

/// <summary>Invented contents for the specimen page.</summary>
public static class SpecimenPieces
{
    private const string Here = "/specimen";
    private static readonly DateTimeOffset _released = new(2019, 12, 11, 23, 56, 51, TimeSpan.Zero);

    public static IReadOnlyList<Crumb> Outline { get; } = [new("记录列表", "#record-list"), new("状态", "#marks"), new("首页栏目", "#home-columns")];

    public static ImmutableArray<Crumb> Path { get; } = [new("政府信息公开目录", Here), new("情况报告", Here), new("样张")];

    public static ImmutableArray<HeaderCell> Header { get; } =
    [
        new("索引号", "01526376-3-/2019-1212001"),
        new("发布机构", "腾冲市人民政府", Here),
        new("公开目录", "情况报告", Here),
        new("发布日期", "2019-12-12 07:56:51", Machine: "2019-12-11T23:56:51Z"),
        new("文号", null),
        new("浏览量", "1,208"),
    ];

    public static ImmutableArray<RecordLine> Records { get; } =
    [
        new("腾冲市2019年政务公开工作情况报告", Here, "腾冲市人民政府", new DateOnly(2019, 12, 12)),
        new("关于加强和顺古镇传统建筑保护利用工作的实施意见", Here, "腾冲市住房和城乡建设局", new DateOnly(2019, 11, 28)),
        new("固东镇2019年农村饮水安全巩固提升工程项目实施方案公示", Here, "固东镇人民政府", new DateOnly(2019, 11, 5)) { Mark = "已废止", MarkTone = Tone.Quiet },
        new("关于火山热海景区周边道路施工期间交通管制的通告", Here, "腾冲市公安局", new DateOnly(2019, 10, 17)) { Mark = "已撤回", MarkTone = Tone.Stopped },
        new("历史资料：县城集中供水水质监测情况", Here, "腾冲市卫生健康局", null),
    ];

    public static ImmutableArray<ColumnCard> Cards { get; } =
    [
        new("政策文件", Here, Records[..3]),
        new("财政预决算", Here, Records[1..4]),
        new("通知公告", Here, Records[..2]),
    ];

    public static ImmutableArray<ColumnNode> Columns { get; } =
    [
        new("政府信息公开指南", Here, null, []),
        new("法定主动公开内容", Here, 312, [new("规范性文件", Here, 24, []) { IsCurrent = true }, new("财政预决算", Here, 96, [new("部门预算", Here, 48, []), new("部门决算", Here, 48, [])])]),
        new("政府信息公开年报", Here, 12, []),
    ];

    public static ImmutableArray<TimelineEntry> Book { get; } =
    [
        new(_released, "发布", "段雪梅（市政府办公室）") { Tone = Tone.Good },
        new(_released.AddHours(-3), "终审签发", "杨建国（市政府办公室）"),
        new(_released.AddDays(-1), "退回修改", "赵丽（保密审查）") { Reason = "附件二含有个人电话，请遮盖后重新提交。", Tone = Tone.Attention },
        new(_released.AddDays(-2), "提交审核", "尹文清（固东镇）"),
    ];

    public static ImmutableArray<TaskLine> Tasks { get; } =
    [
        new("固东镇2019年农村饮水安全巩固提升工程项目实施方案公示", Here, "待审核", Tone.Attention) { Organ = "固东镇人民政府", Due = "已超期 2 个工作日", IsLate = true },
        new("2020年部门预算公开", Here, "待签发", Tone.Plain) { Organ = "腾冲市财政局", Due = "还有 3 个工作日" },
        new("界头镇油菜花节期间临时交通安排", Here, "草稿", Tone.Quiet) { Organ = "界头镇人民政府" },
    ];

    public static ImmutableArray<DiffPiece> Diff { get; } =
    [
        new(DiffKind.Same, "自 2020 年 1 月 "), new(DiffKind.Removed, "1"), new(DiffKind.Added, "15"),
        new(DiffKind.Same, " 日起施行，有效期"), new(DiffKind.Removed, "三"), new(DiffKind.Added, "五"), new(DiffKind.Same, "年。"),
    ];

    public static ImmutableArray<SelectListItem> Openness { get; } = [new("主动公开", "a"), new("依申请公开", "b"), new("不予公开", "c")];

    public static ImmutableArray<SelectListItem> Themes { get; } = [new("农业、水利", "a"), new("城乡建设、环境保护", "b"), new("旅游", "c")];
}
