namespace TengchongPortal.Domain.Petitions;

/// <summary>
/// A matter that is handled in the petition system (信访件, R20): its reference, its day, who has it and how it stands. Who petitioned and about what
/// never comes into this house.
/// </summary>
public sealed class PetitionEntry
{
    public const int ReferenceMaxLength = 60;

    private PetitionEntry()
    {
    }

    public Guid Id { get; private set; }

    public string Reference { get; private set; } = "";

    public DateOnly ReceivedOn { get; private set; }

    /// <summary>Who has it; empty where the file does not say.</summary>
    public string OrganPath { get; private set; } = "";

    public PetitionStatus Status { get; private set; }

    /// <summary>How it stood before the last change; null while it never changed.</summary>
    public PetitionStatus? StatusBefore { get; private set; }

    public DateTimeOffset ImportedAt { get; private set; }

    public DateTimeOffset? ChangedAt { get; private set; }

    public long Version { get; private set; }

    public static PetitionEntry Of(PetitionLine line, string organPath, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new() { Id = Guid.CreateVersion7(at), Reference = line.Reference, ReceivedOn = line.ReceivedOn, OrganPath = organPath, Status = line.Status, ImportedAt = at };
    }

    /// <summary>Takes over how it stands now.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Update(PetitionLine line, string organPath, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(line);
        var organ = organPath.Length > 0 ? organPath : OrganPath;
        if ((Status, ReceivedOn, OrganPath) == (line.Status, line.ReceivedOn, organ))
        {
            return false;
        }

        StatusBefore = Status == line.Status ? StatusBefore : Status;
        (Status, ReceivedOn, OrganPath, ChangedAt) = (line.Status, line.ReceivedOn, organ, at);
        Version++;
        return true;
    }
}

/// <summary>That a file was taken over, and what it did.</summary>
public sealed class PetitionImport
{
    private PetitionImport()
    {
    }

    public Guid Id { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public int Lines { get; private set; }

    public int Added { get; private set; }

    public int Changed { get; private set; }

    /// <summary>Lines that said what was known already.</summary>
    public int Unchanged => Lines - Added - Changed;

    public static PetitionImport Of(int lines, int added, int changed, Staff.Actor person, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new() { Id = Guid.CreateVersion7(at), At = at, PersonId = person.Id, PersonName = person.Name, Lines = lines, Added = added, Changed = changed };
    }
}
