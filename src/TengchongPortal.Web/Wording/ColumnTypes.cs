using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Web.Wording;

/// <summary>The <c>ColumnType</c> tag: kinds of column that inspections tell apart.</summary>
public static class ColumnTypes
{
    public const string Disclosure = "信息公开";
    public const string Interaction = "互动交流";

    extension(Column column)
    {
        public string TypeLabel => (column.Key, column.StatutoryCode) switch
        {
            ("zcjd", _) => "政策解读",
            ("ldxx", _) => "领导信息",
            ("gsgg", _) => "通知公告",
            (_, "20-01") => "政策文件",
            (_, "20-02") => "机构职能",
            (_, "20-03") => "规划计划",
            (_, "20-04") => "统计数据",
            (_, "20-05") => "办事服务",
            (_, "20-07") => "财政信息",
            (_, "20-14") => "人事信息",
            _ => Disclosure,
        };
    }
}
