using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TengchongPortal.Data.Reading.Finding;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Reading.Counts;

/// <summary>Everything by which records are counted; those that agree in all of it stand in one cell.</summary>
/// <param name="IsShown">False for addresses that only say that something was here: they count for the year, not for the lists.</param>
/// <param name="Theme">The digits of the first level; empty when the record has none.</param>
/// <param name="Year">Year of first publication in China.</param>
public readonly record struct CellKey(bool IsShown, Guid ColumnId, Guid OrganId, string Theme, string Genre, string Audience, int? Year, DateOnly? EffectiveOn, DateOnly? ExpiresOn, DateOnly? RepealedOn)
{
    /// <summary>The same for the same cell on every machine.</summary>
    public Guid Id => new(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"{IsShown}|{ColumnId}|{OrganId}|{Theme}|{Genre}|{Audience}|{Year}|{EffectiveOn:O}|{ExpiresOn:O}|{RepealedOn:O}"))).AsSpan(0, 16));

    /// <summary>Where a row stands once it is written, or stood before; null for an edition that is not the current one.</summary>
    internal static CellKey? Of(PropertyValues row) => !row.GetValue<bool>(nameof(PublicRecord.IsCurrent)) ? null : new CellKey(
        row.GetValue<PublicVisibility>(nameof(PublicRecord.Visibility)) != PublicVisibility.Notice && row.GetValue<DateOnly>(nameof(PublicRecord.ServedUntil)) > DateOnly.MinValue,
        row.GetValue<Guid>(nameof(PublicRecord.ColumnId)),
        row.GetValue<Guid>(nameof(PublicRecord.OrganId)),
        FirstLevelOf(row.GetValue<string>(nameof(PublicRecord.Theme))),
        row.GetValue<string>(nameof(PublicRecord.Genre)),
        row.GetValue<string>(nameof(PublicRecord.Audience)),
        row.GetValue<DateTimeOffset?>(nameof(PublicRecord.FirstPublishedAt)) is { } at ? ChinaTime.DayOf(at).Year : null,
        row.GetValue<DateOnly?>(nameof(PublicRecord.EffectiveOn)),
        row.GetValue<DateOnly?>(nameof(PublicRecord.ExpiresOn)),
        row.GetValue<DateOnly?>(nameof(PublicRecord.RepealedOn)));

    internal static string FirstLevelOf(string theme) => theme.Length > FacetCellQueries.ThemeLevel ? theme[..FacetCellQueries.ThemeLevel] : theme;
}
