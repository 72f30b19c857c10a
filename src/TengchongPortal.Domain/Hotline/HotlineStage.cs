namespace TengchongPortal.Domain.Hotline;

/// <summary>How a letter that was handed on stands with the hotline, by its last line.</summary>
public enum HotlineStage
{
    /// <summary>移交: the hotline has said nothing yet.</summary>
    HandedOn,

    /// <summary>已接收.</summary>
    Accepted,

    /// <summary>办理中.</summary>
    InHand,

    /// <summary>已办结: the answer waits for the clerk of the letter, who answers the writer.</summary>
    Ended,

    /// <summary>退回: not for the hotline.</summary>
    GivenBack,
}

public static class HotlineStages
{
    extension(HotlineStage stage)
    {
        /// <summary>The hotline has it in hand.</summary>
        public bool IsOpen => stage is HotlineStage.HandedOn or HotlineStage.Accepted or HotlineStage.InHand;
    }
}
