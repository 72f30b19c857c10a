namespace TengchongPortal.Domain.Duties;

/// <summary>Who is reminded of a duty: whoever has it in hand, who stands in, who answers for it, and the openness office.</summary>
public enum DutyPart
{
    Owner,
    Deputy,
    Leader,
    Office,
}
