using TengchongPortal.Domain.Organisations;
using TengchongPortal.Testing;

namespace TengchongPortal.Web.Tests.Letters.Real;

/// <summary>Departments of a city, by the words with which answers name them: the first that an answer names is taken for the one that answered.</summary>
internal static class Departments
{
    private static readonly (string Key, string Name, string[] Words)[] _table =
    [
        ("real-01", "腾冲市公安局", ["交警", "公安", "派出所", "刑侦", "车管所"]),
        ("real-02", "腾冲市教育体育局", ["教育局", "教体局", "教育体育局"]),
        ("real-03", "腾冲市城市管理局", ["城管", "城市管理", "市容", "环卫"]),
        ("real-04", "腾冲市住房和城乡建设局", ["住建", "住房和城乡建设", "房产局", "房管局", "住保", "物业", "住房保障", "建设局", "公积金"]),
        ("real-05", "腾冲市人力资源和社会保障局", ["人社", "人力资源", "社保"]),
        ("real-06", "腾冲市民政局", ["民政"]),
        ("real-07", "腾冲市交通运输局", ["交通局", "交通运输", "运管", "公路", "公交"]),
        ("real-08", "腾冲市卫生健康局", ["卫计", "卫健", "卫生"]),
        ("real-09", "腾冲市生态环境局", ["环保", "生态环境"]),
        ("real-10", "腾冲市自然资源局", ["国土", "自然资源", "规划局", "规划"]),
        ("real-11", "腾冲市市场监督管理局", ["工商", "食药监", "市场监管", "食品药品", "质监", "物价", "发改"]),
        ("real-12", "腾冲市水务局", ["水务", "水利", "自来水"]),
        ("real-13", "腾冲市农业农村局", ["农业", "农村", "畜牧"]),
        ("real-14", "腾冲市林业和草原局", ["林业"]),
        ("real-15", "腾冲市文化和旅游局", ["文化", "旅游", "文体"]),
        ("real-16", "腾冲市商务局", ["商务"]),
        ("real-17", "腾冲市财政局", ["财政"]),
        ("real-18", "腾冲市税务局", ["税务", "国税", "地税"]),
    ];

    private static readonly Dictionary<string, string> _categories = new()
    {
        ["教育文体"] = "real-02",
        ["劳动和社会保障"] = "real-05",
        ["城乡建设"] = "real-04",
        ["卫生计生"] = "real-08",
        ["交通运输"] = "real-07",
        ["商贸旅游"] = "real-16",
        ["环境保护"] = "real-09",
    };

    public static IReadOnlyList<Organ> All { get; } = [.. _table.Select((row, place) => Organ.Register(row.Key, row.Name, row.Name[3..], OrganKind.Department, Organs.City.Path, $"tcs{place + 201}", 100 + place))];

    /// <summary>The organ that answered: the one that the line names, else the one that the answer or the category names; the city where none does.</summary>
    /// <returns>Null for a name that nobody bears.</returns>
    public static Organ? Of(RealMessage message)
    {
        var key = message.Organ.Length > 0 ? _table.FirstOrDefault(row => row.Name == message.Organ).Key ?? "" : NamedFirst(message.Answer) ?? _categories.GetValueOrDefault(message.Category);
        return key is null ? Organs.City : All.FirstOrDefault(organ => organ.Key == key);
    }

    private static string? NamedFirst(string answer) => _table
        .Select(row => (row.Key, At: row.Words.Select(word => answer.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(int.MaxValue).Min()))
        .Where(one => one.At < int.MaxValue).OrderBy(one => one.At).Select(one => one.Key).FirstOrDefault();
}
