namespace TengchongPortal.Web.Foundations.Site;

/// <summary>Who runs this site, as the footer of every page must say (国办发〔2017〕47号); read from <c>Site:*</c>.</summary>
public sealed record SiteProfile
{
    public string Name { get; init; } = "腾冲市政府信息公开";

    public Uri BaseUrl { get; init; } = new("http://localhost:5000");

    /// <summary>主办单位</summary>
    public string Sponsor { get; init; } = "腾冲市人民政府办公室";

    /// <summary>承办单位</summary>
    public string? Operator { get; init; }

    /// <summary>政府网站标识码: ten characters, the first six of a local site being its administrative division.</summary>
    public string IdentificationCode { get; init; } = "5305810000";

    /// <summary>ICP备案编号</summary>
    public string? IcpFiling { get; init; }

    /// <summary>公安机关备案号</summary>
    public string? PoliceFiling { get; init; }

    /// <summary>Entrance of the national error-report platform for this site (我为政府网站找错).</summary>
    public Uri? ErrorReport { get; init; }

    /// <summary>Certificate of the 党政机关网站标识.</summary>
    public Uri? OrganMark { get; init; }

    /// <summary>Host names that were given up and still lead here.</summary>
    public IReadOnlyList<RetiredHost> RetiredHosts { get; init; } = [];

    public SiteContacts Contacts { get; init; } = new();
}
