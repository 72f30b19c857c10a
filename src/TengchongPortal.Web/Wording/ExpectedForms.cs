using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace TengchongPortal.Web.Wording;

/// <summary>Says of what cannot be read how it should be written: a day by an example, a number by the sentence that its own range brings.</summary>
public sealed class ExpectedForms : IBindingMetadataProvider
{
    private const string Day = "，请按 2026-12-31 的样子填写日期";

    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.BindingMetadata.ModelBindingMessageProvider is not { } says)
        {
            return;
        }

        if ((Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType) == typeof(DateOnly))
        {
            says.SetAttemptedValueIsInvalidAccessor((value, name) => $"“{name}”不能填写“{value}”{Day}");
            says.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"不能填写“{value}”{Day}");
        }
        else if (context.PropertyAttributes?.OfType<RangeAttribute>().FirstOrDefault()?.ErrorMessage is { } sentence && !Ascii.IsValid(sentence) && !sentence.Contains('{', StringComparison.Ordinal))
        {
            says.SetAttemptedValueIsInvalidAccessor((_, _) => sentence);
        }
    }
}
