using System.Reflection;
using Xunit;

namespace Parley.Tests.Architecture;

public sealed class RoomTests
{
    private static readonly Assembly[] House =
    [
        typeof(Parley.Values.Amount).Assembly,
        Assembly.Load("Parley.Ingestion"),
        Assembly.Load("Parley.Ledger"),
        Assembly.Load("Parley.Publishing"),
        Assembly.Load("Parley.Web"),
    ];

    public static TheoryData<string> Rooms => [.. Room.All.Select(room => room.Name)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_only_the_rooms_that_the_table_allows(string name)
    {
        var room = Room.All.Single(candidate => candidate.Name == name);
        var trespasses =
            from type in Types
            where RoomOf(type) == name
            from used in TypeUses.Of(type)
            let other = RoomOf(used)
            where other is not null && other != name && !room.MayUse.Contains(other)
            select $"{type.FullName} uses {used.FullName}";

        Assert.Empty(trespasses.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_type_has_a_room_and_only_the_pipeline_stands_above_them()
    {
        var homeless =
            from type in Types
            where
                type.Namespace is { } space && space.StartsWith("Parley", StringComparison.Ordinal)
            where RoomOf(type) is null && !InPipeline(type)
            select type.FullName;

        Assert.Empty(homeless);
    }

    [Fact]
    public void Extraction_sees_only_the_names_of_a_case()
    {
        var allowed = new[] { "CaseNames", "Person", "Company", "Outlet", "Office" };
        var trespasses =
            from type in Types
            where RoomOf(type) == "Extraction"
            from used in TypeUses.Of(type)
            where RoomOf(used) == "Cases" && !allowed.Contains(used.Name)
            select $"{type.FullName} uses {used.FullName}";

        Assert.Empty(trespasses.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Public_types_are_sealed_abstract_or_values()
    {
        var open =
            from type in Types
            where type.IsVisible && type.IsClass && !type.IsSealed && !type.IsAbstract
            select type.FullName;

        Assert.Empty(open);
    }

    private static IEnumerable<Type> Types => House.SelectMany(assembly => assembly.GetTypes());

    /// <summary>The second part of <c>Parley.Room.…</c>, where it names a room.</summary>
    private static string? RoomOf(Type type)
    {
        var parts = type.Namespace?.Split('.');
        return parts is ["Parley", var name, ..] && Room.All.Any(room => room.Name == name)
            ? name
            : null;
    }

    private static bool InPipeline(Type type) => type.Namespace == "Parley";
}
