namespace TengchongPortal.Domain.Concerns.Incidents;

/// <summary>How far the answer to an incident has come (突发事件舆情应对, R37).</summary>
public enum IncidentState
{
    /// <summary>Known, and nothing was said in public yet.</summary>
    Registered,

    /// <summary>A first statement is public.</summary>
    Spoken,

    /// <summary>A closing statement is public.</summary>
    Closed,
}

/// <summary>How grave it is (突发事件应对法 第三条); the two upper levels owe a press conference.</summary>
public enum IncidentLevel
{
    ExtraordinarilyGrave,
    Grave,
    Larger,
    Ordinary,
}

/// <summary>What happens to an incident after it was registered.</summary>
public enum IncidentDeed
{
    /// <summary>The first statement is public.</summary>
    Speak,
    FollowUp,

    /// <summary>A press conference was held and its record is public.</summary>
    Confer,
    Close,

    /// <summary>The clock writes down that no statement came in time.</summary>
    BreachStatement,

    /// <summary>The clock writes down that no conference was held in time.</summary>
    BreachConference,
}
