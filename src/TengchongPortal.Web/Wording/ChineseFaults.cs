using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace TengchongPortal.Web.Wording;

/// <summary>A Chinese sentence for every annotation that brings none of its own.</summary>
public sealed class ChineseFaults : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            // A sentence without a Chinese character is the framework's own, not the form's.
            if (rule.ErrorMessageResourceName is null && Ascii.IsValid(rule.ErrorMessage) && Sentence(rule) is { } sentence)
            {
                rule.ErrorMessage = sentence;
            }
        }
    }

    private static string? Sentence(ValidationAttribute rule) => rule switch
    {
        RequiredAttribute => "请填写{0}",
        StringLengthAttribute { MinimumLength: > 0 } => "{0}应当在{2}至{1}字之间",
        StringLengthAttribute => "{0}不能超过{1}字",
        MaxLengthAttribute => "{0}不能超过{1}字",
        MinLengthAttribute => "{0}不能少于{1}字",
        RangeAttribute => "{0}应当在{1}至{2}之间",
        EmailAddressAttribute => "{0}的格式不正确，应当类似 name@example.cn",
        PhoneAttribute => "{0}的格式不正确",
        UrlAttribute => "{0}应当是完整的网址",
        CompareAttribute => "{0}与{1}不一致",
        RegularExpressionAttribute => "{0}的格式不正确",
        _ => null,
    };
}
