using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Disclosures.Assigning;

/// <summary>Who may ask a contributor for material, and whom. Order as everywhere: existence, capability, state, content.</summary>
public static class AssignmentGuards
{
    public static Refusal NotYours { get; } = new("workflow.capability", "只有起草这份稿件的单位的信息员可以指派或者收回外部制作人。");

    /// <summary>Whether the text stands open to contributors at all: material is made for what explains a policy.</summary>
    public static bool TakesMaterial(this Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.State.IsOpen() && edition.Current.Content is not null && edition.Current.Text.Interpretation is not null;
    }

    /// <summary>Whether the person makes material for this text now: asked to, not withdrawn, the text still under way, the role still held.</summary>
    public static bool IsMadeBy(this Edition edition, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(actor);
        return edition.State.IsOpen() && edition.Allows(actor, Capability.Contribute) && edition.AssignmentOf(actor.Id) is not null;
    }

    /// <summary>Whether nothing about the person speaks against asking for material: who the list of the sheet offers.</summary>
    public static bool MayBeAsked(this Edition edition, Actor maker)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(maker);
        return ObjectionTo(maker, edition) is null;
    }

    internal static Refusal? Objection(Edition edition, Actor by) => edition switch
    {
        _ when !edition.IsOpenTo(by) => EditionGuards.UnknownEdition,
        _ when !edition.Allows(by, Capability.WriteDrafts) => NotYours,
        _ => null,
    };

    internal static Refusal? Objection(Edition edition, Actor? maker, string task, Actor by) => Objection(edition, by) ?? (maker switch
    {
        _ when !edition.TakesMaterial() => new Refusal("assignment.closed", "只有正在办理的解读材料可以请外部制作人参与。"),
        _ when ObjectionTo(maker, edition) is { } objection => objection,
        _ when string.IsNullOrWhiteSpace(task) => new("assignment.task", "请写明要制作什么。"),
        _ => null,
    });

    private static Refusal? ObjectionTo(Actor? maker, Edition edition) => maker switch
    {
        null => new("assignment.person", "请从列表中选择一位外部制作人。"),
        _ when !edition.Allows(maker, Capability.Contribute) => new("assignment.person", "请从列表中选择一位外部制作人。"),
        _ when edition.IsLimited && !edition.IsNamed(maker.Id) => new("assignment.limited", "这份稿件限定知悉范围，不能请范围以外的人参与。"),
        _ when edition.AssignmentOf(maker.Id) is not null => new("assignment.double", $"已经请{maker.Name}参与这份稿件，不用再次指派。"),
        _ => null,
    };
}
