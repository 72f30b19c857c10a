namespace TengchongPortal.Domain.Catalogue.Topics;

/// <summary>Why a topic is kept.</summary>
public enum TopicKind
{
    /// <summary>One of the twelve fields of public concern (R38).</summary>
    HotField,

    /// <summary>One of the six things that are shown centrally on the portal (集中展示, R119).</summary>
    CentralDisplay,

    /// <summary>A column of its own for a work of the city (专栏).</summary>
    SpecialColumn,
}

/// <summary>What the kind of a topic asks of it.</summary>
public static class TopicKinds
{
    extension(TopicKind kind)
    {
        /// <summary>A field of public concern is answered to steadily; the others have their own rhythm.</summary>
        public bool MustNotBeSilent => kind == TopicKind.HotField;
    }
}
