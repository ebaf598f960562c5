using Parley.Cases;
using Parley.Statements;

namespace Parley.Reconciliation.Matching;

/// <summary>Reads the profile of a statement; a figure has none, for series are placed and not matched.</summary>
internal sealed class ProfileReader(CaseNames names)
{
    private readonly ActorNames actors = new(names);
    private readonly SharedParts parts = new(new(names));
    private readonly CompactStatements compact = new();
    private readonly DealBackground background = new();

    private readonly Dictionary<string, string> homes = names
        .People.DistinctBy(person => person.Name)
        .ToDictionary(person => person.Name, person => person.Country, StringComparer.Ordinal);

    private readonly HashSet<string> officials =
    [
        .. names
            .People.Where(person => person.Offices.Any(office => office.Of == person.Country))
            .Select(person => person.Name),
    ];

    public EntryProfile? Read(Statement statement)
    {
        background.Add(statement.Evidence.Quote);
        return statement switch
        {
            Commitment commitment => new CommitmentProfile(
                commitment,
                compact.Of(commitment),
                parts,
                background
            ),
            TariffMeasure tariff => new TariffProfile(compact.Of(tariff), tariff.Evidence),
            Meeting meeting => new MeetingProfile(compact.Of(meeting), meeting.Evidence, homes),
            // An official speaks for the country.
            Stance stance => new StanceProfile(
                compact.WithSentence(stance),
                officials.Contains(stance.Party.Id)
                    ? Name.OfCountry(homes[stance.Party.Id])
                    : actors.Of(stance.Party)
            ),
            _ => null,
        };
    }
}
