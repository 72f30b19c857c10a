using System.ComponentModel;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.ReadingModes;

/// <summary>What a reader may choose, and where to go back to.</summary>
public sealed class ReadingForm
{
    public const string ElderVersion = "elder";
    public const string StandardVersion = "standard";

    [DisplayName("版本")]
    public string Version { get; set; } = StandardVersion;

    [DisplayName("字号")]
    public TextSize Size { get; set; }

    [DisplayName("配色")]
    public PageGround Ground { get; set; }

    public string? Back { get; set; }

    public static IReadOnlyList<SelectListItem> Versions { get; } = [new("标准版", StandardVersion), new("长者版：字大、内容少、一栏到底", ElderVersion)];

    public static IReadOnlyList<SelectListItem> Sizes { get; } = [.. Enum.GetValues<TextSize>().Select(size => new SelectListItem(size.Label, size.ToString()))];

    public static IReadOnlyList<SelectListItem> Grounds { get; } = [.. Enum.GetValues<PageGround>().Select(ground => new SelectListItem(ground.Label, ground.ToString()))];

    public ReadingMode Mode => new(Version == ElderVersion, Size, Ground);

    public static ReadingForm Of(ReadingMode mode, string? back)
    {
        ArgumentNullException.ThrowIfNull(mode);
        return new() { Version = mode.IsElder ? ElderVersion : StandardVersion, Size = mode.Size, Ground = mode.Ground, Back = back };
    }
}
