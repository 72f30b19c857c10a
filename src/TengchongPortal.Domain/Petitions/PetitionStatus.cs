namespace TengchongPortal.Domain.Petitions;

/// <summary>How a petition stands in the petition system (云南信访信息系统); this house only repeats it.</summary>
public enum PetitionStatus
{
    /// <summary>已登记.</summary>
    Registered,

    /// <summary>已转送、交办.</summary>
    PassedOn,

    /// <summary>办理中.</summary>
    InHand,

    /// <summary>已办结.</summary>
    Closed,

    /// <summary>不予受理.</summary>
    NotAccepted,
}
