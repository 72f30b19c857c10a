using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Domain.Policies.Experts;

/// <summary>
/// Somebody who may explain policies as an expert (专家解读, R46): by name and post, for a field, with a word on own interests. Written down by one
/// person, chosen and shown once a second has confirmed it; retired, never erased.
/// </summary>
public sealed class Expert
{
    private Expert()
    {
    }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public string Post { get; private set; } = "";

    public string Field { get; private set; } = "";

    public string Interests { get; private set; } = "";

    public Guid EnteredBy { get; private set; }

    public string EnteredByName { get; private set; } = "";

    public DateTimeOffset EnteredAt { get; private set; }

    public string ConfirmedByName { get; private set; } = "";

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public string RetiredByName { get; private set; } = "";

    public DateTimeOffset? RetiredAt { get; private set; }

    public ExpertWords Said => new(Name, Post, Field, Interests);

    /// <summary>Whether an interpretation may name the person now.</summary>
    public bool MayBeChosen => ConfirmedAt is not null && RetiredAt is null;

    /// <param name="cityPath">Path of the whole city, whose office keeps the register.</param>
    /// <exception cref="RuleBrokenException"><c>experts.capability</c>, or what <see cref="ExpertWords.Checked"/> refuses.</exception>
    public static Expert Enter(Guid id, ExpertWords words, string cityPath, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(by);
        Require(ExpertRights.MayEnter(by, cityPath), "experts.capability", "您没有登记解读专家的权限。");
        var said = words.Checked();
        return new() { Id = id, Name = said.Name, Post = said.Post, Field = said.Field, Interests = said.Interests, EnteredBy = by.Id, EnteredByName = by.Name, EnteredAt = at };
    }

    /// <exception cref="RuleBrokenException"><c>experts.capability</c>, <c>experts.second</c> or <c>experts.decided</c>.</exception>
    public void Confirm(string cityPath, Actor by, DateTimeOffset at)
    {
        Require(ExpertRights.MayDecide(by, cityPath), "experts.capability", "解读专家须由政务公开办确认或者停用，您没有这项权限。");
        Require(by.Id != EnteredBy, "experts.second", "登记人不能确认自己登记的专家，请由另一人确认。");
        Require(ConfirmedAt is null && RetiredAt is null, "experts.decided", "这项登记已经办结，请刷新查看结果。");
        (ConfirmedByName, ConfirmedAt) = (by.Name, at);
    }

    /// <summary>Takes the person out of the choice; what was released keeps the name that it was signed with.</summary>
    /// <exception cref="RuleBrokenException"><c>experts.capability</c> or <c>experts.decided</c>.</exception>
    public void Retire(string cityPath, Actor by, DateTimeOffset at)
    {
        Require(ExpertRights.MayDecide(by, cityPath), "experts.capability", "解读专家须由政务公开办确认或者停用，您没有这项权限。");
        Require(RetiredAt is null, "experts.decided", "这项登记已经办结，请刷新查看结果。");
        (RetiredByName, RetiredAt) = (by.Name, at);
    }
}
