using System.Linq.Expressions;
using System.Numerics;

namespace TengchongPortal.Data.Reading;

/// <summary>Membership in a short list, each value a parameter of its own: where a question holds a list, EF makes its words anew each time it is asked.</summary>
public static class AmongQueries
{
    /// <summary>Longer lists are handed over as lists.</summary>
    private const int Most = 64;

    extension<T>(IQueryable<T> rows)
    {
        /// <summary>Those whose key is one of the values; none where there are no values.</summary>
        public IQueryable<T> Among<TKey>(Expression<Func<T, TKey>> key, IReadOnlyCollection<TKey> values) => rows.Where(Test(key, values));
    }

    /// <summary>The same as a test, for the middle of a question.</summary>
    public static Expression<Func<T, bool>> Test<T, TKey>(Expression<Func<T, TKey>> key, IReadOnlyCollection<TKey> values)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(values);
        return Expression.Lambda<Func<T, bool>>(values.Count is > 0 and <= Most ? AnyOf(key.Body, values) : InList(key.Body, values), key.Parameters);
    }

    // The last value stands again up to the next power of two, so a question has seven texts and not sixty-four.
    private static Expression AnyOf<TKey>(Expression key, IReadOnlyCollection<TKey> values)
    {
        var width = (int)BitOperations.RoundUpToPowerOf2((uint)values.Count);
        return values.Concat(Enumerable.Repeat(values.Last(), width - values.Count))
            .Select(value => (Expression)Expression.Equal(key, Expression.Property(Expression.Constant(new Held<TKey>(value)), nameof(Held<>.Value))))
            .Aggregate(Expression.OrElse);
    }

    private static MethodCallExpression InList<TKey>(Expression key, IReadOnlyCollection<TKey> values) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(TKey)], Expression.Property(Expression.Constant(new Held<IEnumerable<TKey>>(values)), nameof(Held<>.Value)), key);

    /// <summary>What is held in a property, EF takes for a parameter.</summary>
    private sealed record Held<TValue>(TValue Value);
}
