using System.Linq.Expressions;

namespace TengchongPortal.Data.Reading.Topics;

/// <summary>Joins conditions into one that a database understands.</summary>
internal static class Predicates
{
    /// <summary>One of them holds; of none, nothing.</summary>
    public static Expression<Func<T, bool>> Any<T>(IEnumerable<Expression<Func<T, bool>>> conditions) => Join(conditions, Expression.OrElse) ?? (_ => false);

    /// <summary>All of them hold; of none, everything.</summary>
    public static Expression<Func<T, bool>> All<T>(IEnumerable<Expression<Func<T, bool>>> conditions) => Join(conditions, Expression.AndAlso) ?? (_ => true);

    private static Expression<Func<T, bool>>? Join<T>(IEnumerable<Expression<Func<T, bool>>> conditions, Func<Expression, Expression, BinaryExpression> by)
    {
        Expression<Func<T, bool>>? joined = null;
        foreach (var condition in conditions)
        {
            joined = joined is null ? condition : Expression.Lambda<Func<T, bool>>(by(joined.Body, new SameParameter(condition.Parameters[0], joined.Parameters[0]).Visit(condition.Body)), joined.Parameters);
        }

        return joined;
    }

    private sealed class SameParameter(ParameterExpression old, ParameterExpression now) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == old ? now : base.VisitParameter(node);
    }
}
