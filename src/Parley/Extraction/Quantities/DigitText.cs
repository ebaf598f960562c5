namespace Parley.Extraction.Quantities;

/// <summary>Reads digits with separators as English and Japanese print them.</summary>
internal static class DigitText
{
    private const int MostDigits = 18;

    /// <summary>"1,200", "12,34,567.89" and "8.6"; not "1,2", "3.1.4" or what is too long to be a quantity.</summary>
    public static bool TryParse(string text, out decimal value)
    {
        value = 0;
        decimal unit = 0;
        var (digits, group, grouped) = (0, 0, false);
        foreach (var letter in text)
        {
            switch (letter)
            {
                case >= '0' and <= '9' when ++digits <= MostDigits:
                    group++;
                    value = (value * 10) + (letter - '0');
                    unit *= 10;
                    break;
                case ',' when unit == 0 && group is > 0 and <= 3 && (!grouped || group >= 2):
                    (group, grouped) = (0, true);
                    break;
                case '.' when unit == 0 && (!grouped || group == 3):
                    unit = 1;
                    grouped = false;
                    break;
                default:
                    return false;
            }
        }
        if (digits == 0 || (grouped && group != 3))
        {
            return false;
        }
        value = unit > 1 ? value / unit : value;
        return true;
    }
}
