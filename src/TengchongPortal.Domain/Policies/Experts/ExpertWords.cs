using TengchongPortal.Domain.Kernel;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Domain.Policies.Experts;

/// <summary>What is written down of an expert.</summary>
public sealed record ExpertWords(string Name, string Post, string Field, string Interests)
{
    public const int NameMaxLength = 60;

    public const int PostMaxLength = 100;

    public const int InterestsMaxLength = 500;

    /// <summary>What stands where a name should.</summary>
    private static readonly string[] _nameless = ["匿名", "某", "佚名", "不具名", "专家", "*", "＊", "×"];

    /// <summary>Tidied.</summary>
    /// <exception cref="RuleBrokenException"><c>experts.anonymous</c>, <c>experts.post</c>, <c>experts.field</c> or <c>experts.interests</c>.</exception>
    public ExpertWords Checked()
    {
        var tidy = new ExpertWords(Name.Trim(), Post.Trim(), Field.Trim(), Interests.Trim());
        Require(tidy.Name.Length > 1 && !_nameless.Any(word => tidy.Name.Contains(word, StringComparison.Ordinal)), "experts.anonymous", "专家须写真实姓名，不接受匿名。");
        Require(tidy.Post.Length > 0, "experts.post", "请写明专家的单位、职务或者职称。");
        Require(tidy.Field.Length > 0, "experts.field", "请写明专家的专业领域。");
        Require(tidy.Interests.Length > 0, "experts.interests", "请说明专家与所解读领域有无利害关系；没有的写“没有利害关系”。");
        return tidy;
    }
}
