namespace TengchongPortal.Domain.Catalogue;

/// <summary>Which part of the life of a decision a column opens (五公开, R112).</summary>
public enum OpenStage
{
    Decision,
    Execution,
    Management,
    Service,
    Result,
}
