using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading.Letters;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Data.Letters;

/// <summary>Words that questions about letters share.</summary>
public static class LetterQueries
{
    extension(IQueryable<Letter> letters)
    {
        /// <summary>With original, record book and helping organs: what a step needs.</summary>
        public IQueryable<Letter> WholeLetters() =>
            letters.Include(letter => letter.Original).Include(letter => letter.Events.OrderBy(line => line.Number)).Include(letter => letter.Involved).Include(letter => letter.Files.OrderBy(file => file.Ordinal)).AsSplitQuery();

        public IQueryable<Letter> Owed() => letters.Where(letter => LetterStates.Owed.Contains(letter.State));

        /// <summary>That came from the first to the last day, in China.</summary>
        public IQueryable<Letter> ReceivedIn(DateOnly first, DateOnly last)
        {
            var (start, end) = (ChinaTime.StartOf(first), ChinaTime.StartOf(last.AddDays(1)));
            return letters.Where(letter => letter.ReceivedAt >= start && letter.ReceivedAt < end);
        }

        /// <summary>Whose first answer was given from the first to the last day, in China, whenever they came.</summary>
        public IQueryable<Letter> FirstAnsweredIn(DateOnly first, DateOnly last)
        {
            var (start, end) = (ChinaTime.StartOf(first), ChinaTime.StartOf(last.AddDays(1)));
            return letters.Where(letter => letter.FirstAnsweredAt >= start && letter.FirstAnsweredAt < end);
        }

        /// <summary>What counting reads of them.</summary>
        public IQueryable<LetterMoments> Moments() => letters.Select(letter => new LetterMoments
        {
            OrganPath = letter.OrganPath,
            Kind = letter.Kind,
            State = letter.State,
            ReceivedAt = letter.ReceivedAt,
            AcceptedAt = letter.AcceptedAt,
            DetailAskedAt = letter.DetailAskedAt,
            DetailEndedAt = letter.DetailEndedAt,
            FirstAnsweredAt = letter.FirstAnsweredAt,
            ExtendedAt = letter.ExtendedAt,
            IsSimple = letter.IsSimple,
            Rating = letter.Rating,
        });
    }
}
