namespace TengchongPortal.Domain.Knowledge;

/// <summary>Where an entry of the knowledge base is told besides the portal. The portal is not among them: what one person is told, everybody may read.</summary>
public enum AnswerChannel
{
    /// <summary>12345热线.</summary>
    Hotline,

    /// <summary>办事窗口.</summary>
    Window,

    /// <summary>政务新媒体.</summary>
    NewMedia,
}
