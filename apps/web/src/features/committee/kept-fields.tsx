import { useSearchParams } from 'react-router';

/** The answers of the page's other forms, kept when this one is sent. */
export const KeptFields = ({ except }: { /** the fields of this form */ except: readonly string[] }) => {
  const [params] = useSearchParams();
  return [...params]
    .filter(([name, value]) => !except.includes(name) && value !== '')
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
};
