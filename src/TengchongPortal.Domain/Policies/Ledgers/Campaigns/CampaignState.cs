namespace TengchongPortal.Domain.Policies.Ledgers.Campaigns;

/// <summary>How far a clean-up of the whole city has come. Whether its lists are public is told by their record, and lateness by the days: neither is a state.</summary>
public enum CampaignState
{
    /// <summary>The organs go through their documents.</summary>
    Collecting,

    /// <summary>The office has taken what there is; nobody hands in any more.</summary>
    Settled,

    /// <summary>The joint lists are a draft on the editorial way.</summary>
    Compiled,

    /// <summary>Ended without lists.</summary>
    Closed,
}

/// <summary>How far one organ has come.</summary>
public enum CleanUpTaskState
{
    Open,
    HandedIn,

    /// <summary>The office went on without it; its documents are not in the lists.</summary>
    Missing,
}

/// <summary>What is done in a campaign after it was opened.</summary>
public enum CampaignDeed
{
    /// <summary>Findings are kept as they are chosen.</summary>
    Save,
    HandIn,

    /// <summary>A handed-in sheet goes back to its organ.</summary>
    GiveBack,

    /// <summary>A later last day.</summary>
    Postpone,
    Settle,

    /// <summary>The joint lists become one draft.</summary>
    Compile,
    Reopen,
    Close,
}

/// <summary>Who plays a part in a campaign; decided from capabilities.</summary>
public enum CampaignPart
{
    /// <summary>Runs releases for the whole city.</summary>
    Office,

    /// <summary>Drafts at the organ whose sheet it is.</summary>
    Organ,

    /// <summary>Drafts for the government itself.</summary>
    Compiler,
}
