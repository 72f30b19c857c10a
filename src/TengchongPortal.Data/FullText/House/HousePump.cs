using Microsoft.Extensions.DependencyInjection;

namespace TengchongPortal.Data.FullText.House;

/// <summary>Feeds what the house finds from the changes of editions.</summary>
public sealed class HousePump(HouseIndex house, IServiceScopeFactory scopes) : Pump<HouseEntries>(Of(house), scopes)
{
    private static Search.ITextIndex Of(HouseIndex house)
    {
        ArgumentNullException.ThrowIfNull(house);
        return house.Index;
    }
}
