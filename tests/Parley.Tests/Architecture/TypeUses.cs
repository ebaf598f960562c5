using System.Reflection;
using System.Reflection.Emit;

namespace Parley.Tests.Architecture;

/// <summary>Every type that a type uses: in its signatures, its fields and the instructions of its methods.</summary>
internal static class TypeUses
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly
        | BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Static
        | BindingFlags.Instance;

    private static readonly Dictionary<short, OpCode> OpCodeByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IEnumerable<Type> Of(Type type)
    {
        var used = new HashSet<Type>();
        Add(used, type.BaseType);
        foreach (var contract in type.GetInterfaces())
        {
            Add(used, contract);
        }
        foreach (var field in type.GetFields(Declared))
        {
            Add(used, field.FieldType);
        }
        foreach (
            var method in type.GetMethods(Declared)
                .Cast<MethodBase>()
                .Concat(type.GetConstructors(Declared))
        )
        {
            AddMethod(used, method);
        }
        return used;
    }

    private static void AddMethod(HashSet<Type> used, MethodBase method)
    {
        Add(used, (method as MethodInfo)?.ReturnType);
        foreach (var parameter in method.GetParameters())
        {
            Add(used, parameter.ParameterType);
        }
        if (method.GetMethodBody() is not { } body)
        {
            return;
        }
        foreach (var local in body.LocalVariables)
        {
            Add(used, local.LocalType);
        }
        foreach (var token in Tokens(body.GetILAsByteArray() ?? []))
        {
            Resolve(used, method, token);
        }
    }

    private static void Resolve(HashSet<Type> used, MethodBase method, int token)
    {
        var typeArguments = method.DeclaringType is { IsGenericType: true } owner
            ? owner.GetGenericArguments()
            : null;
        var methodArguments = method is { IsGenericMethod: true }
            ? method.GetGenericArguments()
            : null;
        var member = method.Module.ResolveMember(token, typeArguments, methodArguments);
        Add(used, member as Type ?? member?.DeclaringType);
        if (member is MethodInfo { IsGenericMethod: true } generic)
        {
            foreach (var argument in generic.GetGenericArguments())
            {
                Add(used, argument);
            }
        }
    }

    /// <summary>Metadata tokens of members among the instructions.</summary>
    private static IEnumerable<int> Tokens(byte[] il)
    {
        for (var at = 0; at < il.Length; )
        {
            var value = il[at] == 0xFE ? unchecked((short)(0xFE00 | il[at + 1])) : il[at];
            at += il[at] == 0xFE ? 2 : 1;
            var code = OpCodeByValue[value];
            if (
                code.OperandType
                is OperandType.InlineField
                    or OperandType.InlineMethod
                    or OperandType.InlineTok
                    or OperandType.InlineType
            )
            {
                yield return BitConverter.ToInt32(il, at);
            }
            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget
                or OperandType.ShortInlineI
                or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
                _ => 4,
            };
        }
    }

    private static void Add(HashSet<Type> used, Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }
        if (type.HasElementType)
        {
            Add(used, type.GetElementType());
            return;
        }
        if (type.IsGenericType && !type.IsGenericTypeDefinition)
        {
            foreach (var argument in type.GetGenericArguments())
            {
                Add(used, argument);
            }
        }
        used.Add(type);
    }
}
