namespace TengchongPortal.Domain.Notices;

/// <summary>
/// A mail on its way. Written in the transaction of the step that causes it; delivered later under a lease, as often as it takes, always
/// under the same message id. What was sent keeps its key but not its words: they would outlive a purge (销毁).
/// </summary>
public sealed class OutboxMessage
{
    public const int SubjectMaxLength = 300;
    public const int ErrorMaxLength = 500;

    /// <summary>Attempts after which the trouble is no passing one and health shows red.</summary>
    public const int WorryingAttempts = 3;

    /// <summary>Longer than any delivery takes: a lease that runs out belonged to a process that died.</summary>
    public static readonly TimeSpan LeaseTerm = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan _longestWait = TimeSpan.FromHours(6);

    private OutboxMessage()
    {
    }

    public Guid Id { get; private set; }

    public Guid AccountId { get; private set; }

    public NoticeKind Kind { get; private set; }

    public Guid? EditionId { get; private set; }

    public string Subject { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string Path { get; private set; } = "";

    public string Key { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it may next be tried.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>When it was given up, for a reason that no further attempt changes; <see cref="LastError"/> says which.</summary>
    public DateTimeOffset? DroppedAt { get; private set; }

    public string LastError { get; private set; } = "";

    /// <summary>Concurrency number; of two processes that take the same mail one loses.</summary>
    public long Version { get; private set; }

    public static OutboxMessage To(Guid accountId, Tiding tiding, string subject, string text, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(tiding);
        return new()
        {
            Id = Guid.CreateVersion7(at),
            AccountId = accountId,
            Kind = tiding.Kind,
            EditionId = tiding.EditionId,
            Subject = subject,
            Text = text,
            Path = tiding.Path,
            Key = tiding.KeyFor(accountId),
            CreatedAt = at,
            DueAt = at,
        };
    }

    public void Lease(DateTimeOffset now)
    {
        (LeasedUntil, Attempts) = (now + LeaseTerm, Attempts + 1);
        Version++;
    }

    public void Send(DateTimeOffset now)
    {
        (SentAt, LastError) = (now, "");
        Close();
    }

    public void Drop(string reason, DateTimeOffset now)
    {
        (DroppedAt, LastError) = (now, Shortened(reason));
        Close();
    }

    /// <summary>Lays it back: two minutes after the first attempt, twice as long after each further one, six hours at most.</summary>
    public void SetBack(string error, DateTimeOffset now)
    {
        var wait = TimeSpan.FromMinutes(Math.Pow(2, Math.Min(Attempts, 10)));
        (LeasedUntil, LastError, DueAt) = (null, Shortened(error), now + (wait < _longestWait ? wait : _longestWait));
        Version++;
    }

    private void Close()
    {
        (LeasedUntil, Subject, Text) = (null, "", "");
        Version++;
    }

    private static string Shortened(string error) => error.Length <= ErrorMaxLength ? error : error[..ErrorMaxLength];
}
