using static Parley.Documents.Charsets.SignClass;

namespace Parley.Documents.Charsets;

/// <summary>
/// The double-byte charsets of news, by the rows of their tables (JIS X 0208, KS X 1001, GB 2312, Big5): all of them put the
/// signs in use first and the rare ones behind.
/// </summary>
internal static class DoubleByteCharsets
{
    public static IReadOnlyList<DoubleByteCharset> All { get; } =
    [
        new("shift_jis", (0xA1, 0xDF), ShiftJis),
        new("euc-jp", (0xFF, 0x00), EucJp),
        new("gb18030", (0xFF, 0x00), Gb18030),
        new("big5", (0xFF, 0x00), Big5),
        new("ks_c_5601-1987", (0xFF, 0x00), Korean),
    ];

    private static SignClass ShiftJis(byte lead, byte trail)
    {
        if (trail is < 0x40 or 0x7F or > 0xFC)
        {
            return None;
        }
        return lead switch
        {
            0x81 => trail <= 0xAC ? Frequent : Odd,
            0x82 => trail is >= 0x9F and <= 0xF1 ? Frequent
            : trail is (>= 0x4F and <= 0x58) or (>= 0x60 and <= 0x79) or (>= 0x81 and <= 0x9A)
                ? Common
            : Free,
            0x83 => trail <= 0x96 ? Frequent : Odd,
            0x84 or 0x87 => Odd,
            >= 0x88 and <= 0x97 => Common,
            0x98 => trail <= 0x72 ? Common : Rare,
            (>= 0x99 and <= 0x9F) or (>= 0xE0 and <= 0xEA) or (>= 0xED and <= 0xEE) => Rare,
            >= 0xFA and <= 0xFC => Rare,
            0x85 or 0x86 or 0xEB or 0xEC or (>= 0xF0 and <= 0xF9) => Free,
            _ => None,
        };
    }

    private static SignClass EucJp(byte lead, byte trail)
    {
        if (trail is < 0xA1 or 0xFF)
        {
            return None;
        }
        return lead switch
        {
            0x8E => trail <= 0xDF ? Rare : None,
            0x8F => Rare,
            0xA1 => Frequent,
            0xA3 => trail is (>= 0xB0 and <= 0xB9) or (>= 0xC1 and <= 0xDA) or (>= 0xE1 and <= 0xFA)
                ? Common
                : Free,
            0xA4 => trail <= 0xF3 ? Frequent : Free,
            0xA5 => trail <= 0xF6 ? Frequent : Free,
            0xA2 or (>= 0xA6 and <= 0xA8) or 0xAD => Odd,
            >= 0xB0 and <= 0xCF => Common,
            >= 0xD0 and <= 0xF4 => Rare,
            >= 0xA9 and <= 0xFE => Free,
            _ => None,
        };
    }

    private static SignClass Gb18030(byte lead, byte trail)
    {
        if (lead is < 0x81 or 0xFF || trail is < 0x40 or 0x7F or 0xFF)
        {
            return None;
        }
        if (trail < 0xA1)
        {
            return Rare;
        }
        return lead switch
        {
            0xA1 or 0xA3 => Common,
            0xA2 or (>= 0xA4 and <= 0xA9) => Odd,
            >= 0xB0 and <= 0xD7 => Common,
            >= 0xD8 and <= 0xF7 => Rare,
            > 0xA9 => Free,
            _ => Rare,
        };
    }

    private static SignClass Big5(byte lead, byte trail)
    {
        if (trail is not ((>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE)))
        {
            return None;
        }
        return lead switch
        {
            0xA1 => Common,
            0xA2 or 0xA3 => Odd,
            >= 0xA4 and <= 0xC6 => Common,
            >= 0xC9 and <= 0xF9 => Rare,
            >= 0x81 and <= 0xFE => Free,
            _ => None,
        };
    }

    private static SignClass Korean(byte lead, byte trail)
    {
        if (
            lead is < 0x81 or 0xFF
            || trail
                is not ((>= 0x41 and <= 0x5A) or (>= 0x61 and <= 0x7A) or (>= 0x81 and <= 0xFE))
        )
        {
            return None;
        }
        if (trail < 0xA1 || lead < 0xA1)
        {
            return lead <= 0xC6 ? Rare : None;
        }
        return lead switch
        {
            0xA1 or 0xA3 => Odd,
            >= 0xB0 and <= 0xC8 => Common,
            >= 0xCA and <= 0xFD => Rare,
            >= 0xA2 and <= 0xAC => Odd,
            _ => Free,
        };
    }
}
