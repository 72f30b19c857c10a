using System.ComponentModel.DataAnnotations;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>Which public record a letter asks about.</summary>
public sealed class AboutForm
{
    /// <summary>Address or index number; empty: none.</summary>
    [Display(Name = "来信询问的文件"), StringLength(300, ErrorMessage = "网址或者索引号最多300字。")]
    public string? Record { get; set; }

    public long SeenVersion { get; set; }

    public static string FieldOf(string rule) => rule is "letters.about" ? nameof(Record) : "";
}
