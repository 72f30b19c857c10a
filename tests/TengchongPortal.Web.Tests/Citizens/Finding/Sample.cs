namespace TengchongPortal.Web.Tests.Citizens.Finding;

/// <summary>What a test knows of a record that it brought to the public, in the words of the address.</summary>
public sealed record Sample(string Title, string Column, string Organ, string Theme, string Genre, string Audience, int? Year, string Validity)
{
    public string Stage => Column == "qtwj" ? "decision" : "management";

    /// <summary>The value of a facet as the address names it; empty when the record has none.</summary>
    public string ValueOf(string facet) => facet switch
    {
        "organ" => Organ,
        "theme" => Theme.Length == 0 ? "" : $"{Theme[..2]}00",
        "genre" => Genre,
        "audience" => Audience,
        "year" => $"{Year}",
        "stage" => Stage,
        _ => Validity,
    };
}
