namespace TengchongPortal.Domain.Catalogue;

/// <summary>Grammars of index numbers given by other places.</summary>
public enum IndexGrammar
{
    /// <summary>Organ code, slash, year, running number: State Council, Jiangxi (<c>000014349/2017-00110</c>).</summary>
    OrganYear,

    /// <summary>统一社会信用代码, slash, year, running number: Chongqing, Zhejiang, Guangdong.</summary>
    CreditYear,

    /// <summary>Organ code, year and running number between hyphens: the newer Yunnan platform (<c>01527918X-2020-153077</c>).</summary>
    YunnanPlatform,

    /// <summary>Twenty-one digits: 云南省民政厅.</summary>
    TwentyOneDigits,

    /// <summary>Organ and category groups, year, running number between hyphens: 连云港, 平潭 (<c>PZ00101-1700-2023-00103</c>).</summary>
    OrganCategoryYear,

    /// <summary>Region, department, category, group, day, running number between hyphens: 宁波.</summary>
    SixGroups,
}
