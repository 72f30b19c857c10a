namespace TengchongPortal.Domain.Letters;

/// <summary>An organ that helps with a letter (协办); the one that has it answers.</summary>
public sealed class InvolvedOrgan
{
    private InvolvedOrgan()
    {
    }

    public Guid Id { get; private set; }

    public Guid LetterId { get; private set; }

    public string OrganPath { get; private set; } = "";

    public DateTimeOffset Since { get; private set; }

    internal static InvolvedOrgan Ask(Guid letterId, string path, DateTimeOffset at) =>
        new() { Id = Guid.CreateVersion7(at), LetterId = letterId, OrganPath = path, Since = at };
}
