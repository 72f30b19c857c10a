using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Citizens.Letters.Writing;

/// <summary>A letter as a citizen writes it.</summary>
public sealed class LetterForm : ITakesFiles
{
    /// <summary>Names this sheet; the same sheet sent twice is one letter.</summary>
    public Guid? FormKey { get; set; }

    /// <summary>The record from whose page it is written.</summary>
    public Guid? About { get; set; }

    /// <summary>Code of the hot field from whose page it is written.</summary>
    public string? Field { get; set; }

    /// <summary>Answers like what it asks were offered already.</summary>
    public bool HasSeenSimilar { get; set; }

    [Display(Name = "来信类型"), Required(ErrorMessage = "请选择来信类型。")]
    public LetterKind? Kind { get; set; }

    /// <summary>Key of the organ; empty where the writer does not know.</summary>
    [Display(Name = "写给哪个单位"), StringLength(60)]
    public string? Organ { get; set; }

    [Display(Name = "标题"), Required(ErrorMessage = "请填写标题。"), StringLength(LetterWords.SubjectMaxLength, MinimumLength = 4, ErrorMessage = "标题请写 4 到 60 个字。")]
    public string? Subject { get; set; }

    [Display(Name = "内容"), DataType(DataType.MultilineText), Required(ErrorMessage = "请填写内容。"), StringLength(LetterWords.TextMaxLength, MinimumLength = 10, ErrorMessage = "内容请写 10 到 1000 个字。")]
    public string? Text { get; set; }

    [Display(Name = "事情发生的地点"), StringLength(LetterWords.PlaceMaxLength, ErrorMessage = "地点请写在 100 个字以内。")]
    public string? Place { get; set; }

    [Display(Name = "姓名"), Required(ErrorMessage = "请填写姓名。"), StringLength(LetterWords.NameMaxLength, ErrorMessage = "姓名请写在 30 个字以内。")]
    public string? Name { get; set; }

    [Display(Name = "联系电话"), DataType(DataType.PhoneNumber), Required(ErrorMessage = "请填写联系电话。"), RegularExpression(@"^[0-9+ \-]{7,20}$", ErrorMessage = "联系电话请填 7 到 20 位数字。")]
    public string? Phone { get; set; }

    [Display(Name = "电子邮箱"), DataType(DataType.EmailAddress), EmailAddress(ErrorMessage = "请填写完整的电子邮箱。"), StringLength(LetterWords.EmailMaxLength, ErrorMessage = "电子邮箱请写在 100 个字以内。")]
    public string? Email { get; set; }

    [Display(Name = "附件")]
    public IReadOnlyList<IFormFile> Files { get; set; } = [];

    /// <summary>Files that were taken in with this sheet before, sealed.</summary>
    public string? KeptFiles { get; set; }

    [Display(Name = "不要先前选好的附件")]
    public bool DropsKept { get; set; }

    /// <summary>The same in the clear, for the page.</summary>
    [BindNever]
    public ImmutableArray<LetterAttachment> Kept { get; set; } = [];

    [Display(Name = "办理时可以打电话与您核实吗"), Required(ErrorMessage = "请选择是否同意与您联系。")]
    public bool? MayBeContacted { get; set; }

    [Display(Name = "答复以后，可以公开来信和答复吗"), Required(ErrorMessage = "请选择是否同意公开。")]
    public bool? MayBePublished { get; set; }

    /// <summary>Of a form that was found complete.</summary>
    public LetterEntry ToEntry(string organPath) => new(
        Kind!.Value,
        organPath,
        new(Tidy(Subject), Tidy(Text), Tidy(Place), Tidy(Name), Tidy(Phone), Tidy(Email)),
        MayBePublished == true,
        MayBeContacted == true);

    private static string Tidy(string? typed) => (typed ?? "").Trim();
}
