using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Wording;

/// <summary>What the framework itself says about a form, in the language of the person who filled it.</summary>
public static class ChineseBinding
{
    public static void SpeakChinese(this MvcOptions mvc)
    {
        ArgumentNullException.ThrowIfNull(mvc);
        mvc.ModelMetadataDetailsProviders.Add(new ChineseFaults());
        mvc.ModelMetadataDetailsProviders.Add(new ExpectedForms());
        var says = mvc.ModelBindingMessageProvider;
        says.SetValueMustNotBeNullAccessor(_ => "此项不能为空");
        says.SetMissingBindRequiredValueAccessor(name => $"缺少“{name}”");
        says.SetMissingKeyOrValueAccessor(() => "此项不能为空");
        says.SetMissingRequestBodyRequiredValueAccessor(() => "提交的内容为空");
        says.SetAttemptedValueIsInvalidAccessor((value, name) => $"“{name}”不能填写“{value}”");
        says.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"不能填写“{value}”");
        says.SetUnknownValueIsInvalidAccessor(name => $"“{name}”填写有误");
        says.SetNonPropertyUnknownValueIsInvalidAccessor(() => "填写有误");
        says.SetValueIsInvalidAccessor(value => $"“{value}”填写有误");
        says.SetValueMustBeANumberAccessor(name => $"“{name}”应当是数字");
        says.SetNonPropertyValueMustBeANumberAccessor(() => "应当是数字");
    }
}
