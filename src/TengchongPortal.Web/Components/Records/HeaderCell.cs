namespace TengchongPortal.Web.Components.Records;

/// <summary>One cell of the header block (索引号, 发布机构, …). An empty value is printed as 无, never as a blank that looks filled.</summary>
/// <param name="Label">Name of the element.</param>
/// <param name="Value">What the reader sees.</param>
/// <param name="Address">Where the value leads, if anywhere.</param>
/// <param name="Machine">The <c>datetime</c> of a day or an instant.</param>
public sealed record HeaderCell(string Label, string? Value, string? Address = null, string? Machine = null)
{
    /// <summary>Name of the element for machines: the <c>meta</c> tag and the key in JSON.</summary>
    public string Name { get; init; } = "";
}
