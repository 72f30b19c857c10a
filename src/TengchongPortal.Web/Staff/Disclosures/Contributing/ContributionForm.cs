using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Web.Staff.Disclosures.Contributing;

/// <summary>A piece of material as it is handed in.</summary>
public sealed class ContributionForm : IValidatableObject
{
    [Display(Name = "解读形式")]
    public InterpretationForm? Kind { get; set; }

    [Display(Name = "文件")]
    public IFormFile? File { get; set; }

    [Display(Name = "播放地址"), StringLength(Rendition.PlaceMaxLength, ErrorMessage = "播放地址最多300字。")]
    public string? Address { get; set; }

    [Display(Name = "文字版"), StringLength(InterpretationFacts.ElementMaxLength, ErrorMessage = "文字版最多20000字。"), DataType(DataType.MultilineText)]
    public string? Alternative { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var address = Address?.Trim() ?? "";
        return new (bool IsWrong, string Field, string Words)[]
        {
            (File is null && address.Length == 0, nameof(File), "请选择文件；音频、视频放在别处的，填写播放地址。"),
            (File is not null && address.Length > 0, nameof(Address), "文件和播放地址一次只交一项，请分两次上传。"),
            (address.Length > 0 && !Rendition.IsAddress(address), nameof(Address), "播放地址须以 https:// 开头，能在浏览器里打开。"),
            (address.Length > 0 && Kind is null, nameof(Kind), "填写播放地址的，请选择解读形式。"),
            (Kind is not null && string.IsNullOrWhiteSpace(Alternative), nameof(Alternative), "请写出文字版，看不见或者听不见的人才能知道内容。"),
        }.Where(one => one.IsWrong).Select(one => new ValidationResult(one.Words, [one.Field]));
    }
}
