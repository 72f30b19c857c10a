using TengchongPortal.Data.Reading;
using TengchongPortal.Web.Citizens.Disclosures.Parts;
using TengchongPortal.Web.Components.Heads;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Disclosures.Headers;

/// <summary>The national tags of a record page.</summary>
public static class RecordTags
{
    private const int MinuteLength = 16;

    public static PageTags Of(PublicRecord record, Setting setting, HeaderBlock header)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(setting);
        ArgumentNullException.ThrowIfNull(header);
        var column = setting.Column;

        return new()
        {
            Column = new(record.ColumnName, column.Description, column.Name, column.TypeLabel),
            Article = new(record.Title, PubDate(header), record.Source.Length > 0 ? record.Source : record.OrganName, record.Keywords, record.Summary, AddressOf(record)),
            Header = header.Cells,
            IsUnlisted = !record.IsCurrent,
        };
    }

    /// <summary>Where the edition is read: the record's own address while it is in force, its dated one afterwards.</summary>
    public static string AddressOf(PublicRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.IsCurrent ? PublicAddresses.Record(record.DocumentId) : PublicAddresses.Edition(record.DocumentId, record.EditionNumber);
    }

    /// <summary>The rule prints minutes; the header block prints seconds. One is the beginning of the other.</summary>
    private static string? PubDate(HeaderBlock header) => header.PublishedAt switch
    {
        HeaderBlock.UnknownDate => null,
        { Length: > MinuteLength } second => second[..MinuteLength],
        var day => day,
    };
}
