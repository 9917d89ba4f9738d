import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type TextareaHTMLAttributes,
} from "react";

interface Frame {
  label: string;
  hint?: string;
  /** The problem with this field, already in words. */
  error?: string;
}

interface FieldProps extends Frame {
  children: (props: {
    id: string;
    "aria-invalid"?: true;
    "aria-describedby"?: string;
  }) => ReactNode;
}

/** A label, its control, a hint and the error of the field, tied together for everybody. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        "aria-invalid": error ? true : undefined,
        "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
      })}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

type TextFieldProps = Frame & Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "id">;

export function TextField({ label, hint, error, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) => <input className="input" {...rest} {...props} />}
    </Field>
  );
}

type TextAreaProps = Frame &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "className" | "id"> & { mono?: boolean };

export function TextArea({ label, hint, error, mono, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) => <textarea className={`input ${mono ? "mono" : ""}`} {...rest} {...props} />}
    </Field>
  );
}
