using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Citizens.Letters.StickingPoints;

/// <summary>A sticking point as somebody at a counter reports it: few fields, no name.</summary>
public sealed class StickingPointForm
{
    private const int SubjectLength = 30;

    /// <summary>Names this sheet; the same sheet sent twice is one report.</summary>
    public Guid? FormKey { get; set; }

    [Display(Name = "办什么事、卡在哪里"), DataType(DataType.MultilineText), Required(ErrorMessage = "请写明办什么事、卡在哪里。"), StringLength(LetterWords.TextMaxLength, MinimumLength = 10, ErrorMessage = "请写 10 到 1000 个字。")]
    public string? Text { get; set; }

    [Display(Name = "在哪里办的"), StringLength(LetterWords.PlaceMaxLength, ErrorMessage = "请写在 100 个字以内。")]
    public string? Place { get; set; }

    [Display(Name = "联系电话"), DataType(DataType.PhoneNumber), RegularExpression(@"^[0-9+ \-]{7,20}$", ErrorMessage = "联系电话请填 7 到 20 位数字，也可以不填。")]
    public string? Phone { get; set; }

    [Display(Name = "答复以后，可以公开吗"), Required(ErrorMessage = "请选择是否同意公开。")]
    public bool? MayBePublished { get; set; }

    /// <summary>Of a form that was found complete.</summary>
    public LetterEntry ToEntry(string organPath)
    {
        var (text, phone) = (Tidy(Text), Tidy(Phone));
        return new(LetterKind.StickingPoint, organPath, new(SubjectOf(text), text, Tidy(Place), "", phone, ""), MayBePublished == true, phone.Length > 0);
    }

    private static string SubjectOf(string text)
    {
        var sentence = text.Split(['。', '！', '？', '\n', '\r'], 2)[0];
        return sentence.Length is >= 4 and <= SubjectLength ? sentence : text.ReplaceLineEndings(" ")[..Math.Min(text.Length, SubjectLength)];
    }

    private static string Tidy(string? typed) => (typed ?? "").Trim();
}
