namespace TengchongPortal.Web.Foundations.Access;

/// <summary>Marks the room in which a duty of <see cref="EntryDuties"/> is done, and which therefore is open before it is.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenBeforeEntryAttribute(string duty) : Attribute
{
    public string Duty { get; } = duty;
}
